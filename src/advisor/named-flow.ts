import { optional } from "../lib/optional.ts";

/**
 * A page may ask for a flow on behalf of one of its shoppers: `jackets~k3v9…`. The part behind the sign
 * is a key of the shop's own; it decides which version of an experiment the shopper gets, and
 * nothing else.
 */
export function readFlowName(name: string | undefined): {
  readonly flow?: string;
  readonly shopper?: string;
} {
  if (name === undefined) return {};
  const sign = name.indexOf("~");
  if (sign < 0) return { flow: name };
  const [flow, shopper] = [name.slice(0, sign), name.slice(sign + 1)];
  return {
    ...optional("flow", flow === "" ? undefined : flow),
    ...optional("shopper", shopper === "" ? undefined : shopper),
  };
}
