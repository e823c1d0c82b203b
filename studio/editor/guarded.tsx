import type { ComponentChildren } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";

interface Props {
  /** The draft's version: another one is another try. */
  readonly version: number;
  readonly otherwise: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A document with errors may have any shape; where the form cannot show it, something else stands. */
export function Guarded({ version, otherwise, children }: Props) {
  const [trouble, tryAgain] = useErrorBoundary();
  useEffect(() => {
    if (trouble !== undefined) tryAgain();
  }, [version]);
  return <>{trouble === undefined ? children : otherwise}</>;
}
