declare module "snowball-stemmers" {
  export interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(language: "german" | "english"): Stemmer;
  const stemmers: { readonly newStemmer: typeof newStemmer };
  export default stemmers;
}
