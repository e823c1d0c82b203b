import { Icon } from "../view/icon.tsx";
import { Menu } from "../view/menu.tsx";
import {
  exportAddress,
  type ExportFormat,
  type ExportWhat,
  type LearningQuery,
} from "./learning-api.ts";
import { learningWords } from "./learning-words.ts";

interface Props {
  readonly query: LearningQuery;
  readonly what: readonly ExportWhat[];
}

/** What is on the page, as a file to reckon with. */
export function ExportMenu({ query, what }: Props) {
  const { exportTitle, exports } = learningWords();
  const group = (format: ExportFormat) =>
    what.map((one) => ({
      label: `${exports[one]}, ${format.toUpperCase()}`,
      act: () => save(exportAddress(one, format, query)),
    }));
  return (
    <Menu label={exportTitle} buttonClass="button" groups={[group("csv"), group("json")]}>
      <Icon name="download" little />
      <span class="wide-only">{exportTitle}</span>
    </Menu>
  );
}

function save(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
