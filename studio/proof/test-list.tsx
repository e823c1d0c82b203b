import type { StudioProof } from "../../src/protocol/studio.ts";
import { problemText } from "../api/problem-text.ts";
import { api } from "../api/studio-api.ts";
import { Icon } from "../view/icon.tsx";
import { toast } from "../view/toasts.tsx";
import { language, words } from "../words/words.ts";

interface Props {
  readonly flow: string;
  readonly tests: StudioProof["tests"];
  /** The tests are others now than those that were proved. */
  readonly onChanged: () => void;
}

/** The test conversations and how they went; one that is no longer wanted can be given up. */
export function TestList({ flow, tests, onChanged }: Props) {
  const passed = tests.filter((test) => test.passed).length;
  return (
    <section>
      <h3>{words().tests}</h3>
      {tests.length === 0 ? (
        <p class="small muted">{words().testsNone}</p>
      ) : (
        <>
          <p class="small muted">{words().testsPassed(passed, tests.length)}</p>
          <ul class="test-list">
            {tests.map((test) => (
              <li key={test.name} class={test.passed ? "passed" : "missed"}>
                <Icon name={test.passed ? "check" : "close"} little />
                <span>
                  {test.name}
                  {test.messages.map((message) => (
                    <span class="small message" key={message.en}>
                      {message[language.value]}
                    </span>
                  ))}
                </span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={`${words().removeTest}: ${test.name}`}
                  title={words().removeTest}
                  onClick={() => void giveUp(flow, test.name, onChanged)}
                >
                  <Icon name="bin" little />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** At once, and with a way back: the file is put back as it was. */
async function giveUp(flow: string, name: string, onChanged: () => void): Promise<void> {
  const { undo, testRemoved } = words();
  try {
    const { text } = await api.tests(flow);
    await api.removeTest(flow, name);
    onChanged();
    toast(testRemoved(name), {
      label: undo,
      run: () => void api.putTests(flow, text).then(onChanged, sayTrouble),
    });
  } catch (trouble) {
    sayTrouble(trouble);
  }
}

function sayTrouble(trouble: unknown): void {
  toast(problemText(trouble));
}
