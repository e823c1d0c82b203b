import type { Words } from "./words.ts";

export const words: Words = {
  aboutText: [
    "You are talking to a program. It asks what you need, narrows the shop’s range and shows products that fit.",
    "Every reason and every drawback comes from the shop’s own data. What comes first is what meets your needs best.",
  ],
  dataText: [
    "This chat is kept under a random number: what you said and what you were shown. No name, no account, no cookie.",
    "Your browser forgets the number when you close this tab.",
  ],
  download: "Download everything",
  erase: "Delete everything",
  eraseSure: "Delete this chat for good? Nobody can bring it back.",
  eraseYes: "Delete it",
  differs: "Where they differ",
  same: "What they share",
  best: "best",
  noFact: "not stated",
};
