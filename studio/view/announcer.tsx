import { signal } from "@preact/signals";

const said = signal("");

/** Tells people who listen what others see. */
export function announce(text: string): void {
  said.value = text;
}

export function Announcer() {
  return (
    <div class="hidden" role="status">
      {said.value}
    </div>
  );
}
