import { Icon } from "./icon.tsx";

/** What did not work; it is read out when it appears. */
export function Wrong({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert">
      {text && (
        <p class="wrong">
          <Icon name="error" little />
          {text}
        </p>
      )}
    </div>
  );
}
