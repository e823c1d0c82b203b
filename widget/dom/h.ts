/**
 * A view is described as data: elements with attributes and children. Components are plain
 * functions, called at once; they keep nothing, so there is nothing to be kept for them.
 */
export interface ElementNode {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
  readonly key: string | number | undefined;
}

/** Nothing is drawn for what is not there. */
export type Child = ElementNode | string | number | boolean | null | undefined | readonly Child[];

export type Attributes = Readonly<Record<string, unknown>>;

type Component<Props> = (props: Props) => Child;

/** What JSX is compiled to. */
export function h<Props extends object>(
  tag: string | Component<Props>,
  given: (Props & { readonly key?: string | number }) | null,
  ...children: readonly Child[]
): Child {
  if (typeof tag === "function") return tag({ ...given, children } as unknown as Props);
  const { key, ...attributes } = given ?? ({} as { readonly key?: undefined });
  return { tag, attributes, children, key };
}

type Tags = HTMLElementTagNameMap & Pick<SVGElementTagNameMap, "svg" | "path">;

/** Handlers know which element they stand on. */
type Listeners<Target> = {
  readonly [Name in keyof GlobalEventHandlersEventMap as `on${Capitalize<Name>}`]?:
    | ((event: GlobalEventHandlersEventMap[Name] & { readonly currentTarget: Target }) => void)
    | undefined;
};

type JsxElement = Child;

export declare namespace h {
  namespace JSX {
    type Element = JsxElement;
    interface ElementChildrenAttribute {
      readonly children: unknown;
    }
    interface IntrinsicAttributes {
      readonly key?: string | number;
    }
    type IntrinsicElements = {
      readonly [Tag in keyof Tags]: Attributes & {
        readonly key?: string | number;
        readonly children?: unknown;
      } & Listeners<Tags[Tag]>;
    };
  }
}
