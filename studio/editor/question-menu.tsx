import type { StudioQuestion } from "../../src/protocol/studio.ts";
import { freshId } from "../view/format.ts";
import { Icon } from "../view/icon.tsx";
import { Menu } from "../view/menu.tsx";
import { moveItems, type Movable } from "../view/sortable.tsx";
import { words } from "../words/words.ts";
import type { Editor } from "./editor.ts";
import { questionName } from "./flow-texts.ts";

/** What can be done with a question as a whole. */
export function QuestionMenu(props: {
  readonly editor: Editor;
  readonly question: StudioQuestion;
  readonly ids: readonly string[];
  readonly onMove: Movable["onMove"];
}) {
  const { editor, question, ids, onMove } = props;
  const path = ["questions", question.id];
  const isOff = question.enabled === false;
  const { more, duplicate, enable, disable, delete: remove } = words();
  return (
    <Menu
      label={`${more}: ${questionName(question)}`}
      groups={[
        moveItems({ id: question.id, name: questionName(question), ids, onMove }),
        [
          {
            label: duplicate,
            icon: "copy",
            act: () => editor.change({ op: "duplicate", path, id: freshId(question.id, ids) }),
          },
          {
            label: isOff ? enable : disable,
            icon: "off",
            act: () =>
              editor.change(
                isOff
                  ? { op: "remove", path: [...path, "enabled"] }
                  : { op: "set", path: [...path, "enabled"], value: false },
              ),
          },
        ],
        [
          {
            label: remove,
            icon: "bin",
            isDanger: true,
            isDisabled: ids.length === 1,
            act: () => editor.change({ op: "remove", path }),
          },
        ],
      ]}
    >
      <Icon name="more" />
    </Menu>
  );
}
