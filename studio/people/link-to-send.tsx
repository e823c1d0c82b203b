import { CopyButton } from "../view/copy-button.tsx";

interface Props {
  readonly text: string;
  /** Path and fragment. */
  readonly link: string;
}

/** It is shown once; there is no mail to be set up. */
export function LinkToSend({ text, link }: Props) {
  const address = new URL(link, location.origin).href;
  return (
    <>
      <p>{text}</p>
      <code class="code link-to-send">{address}</code>
      <CopyButton text={address} />
    </>
  );
}
