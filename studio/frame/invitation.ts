export interface Invitation {
  readonly kind: "setup" | "join" | "reset";
  readonly token: string;
}

/** The part of the address behind # with which somebody was let in. */
export function invitation(hash: string): Invitation | undefined {
  const [, kind, token] = /^#(setup|join|reset)=([\w-]+)$/.exec(hash) ?? [];
  return (kind === "setup" || kind === "join" || kind === "reset") && token
    ? { kind, token }
    : undefined;
}
