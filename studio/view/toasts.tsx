import { signal } from "@preact/signals";

interface Toast {
  readonly number: number;
  readonly text: string;
  readonly act?: { readonly label: string; readonly run: () => void };
}

const shown = signal<readonly Toast[]>([]);
let last = 0;

/**
 * Says that something is done, for a moment, with a way back where there is one. What is said next
 * takes its place: two at once could contradict each other.
 */
export function toast(text: string, act?: Toast["act"]): void {
  last += 1;
  const number = last;
  shown.value = [{ number, text, ...(act && { act }) }];
  setTimeout(() => dismiss(number), 6_000);
}

export function Toasts() {
  return (
    <div class="toasts" role="status">
      {shown.value.map(({ number, text, act }) => (
        <div class="toast" key={number}>
          <span>{text}</span>
          {act && (
            <button
              type="button"
              onClick={() => {
                dismiss(number);
                act.run();
              }}
            >
              {act.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

function dismiss(number: number): void {
  shown.value = shown.value.filter((one) => one.number !== number);
}
