import { ExportMenu } from "../learning/export-menu.tsx";
import { LearningScreen } from "../learning/learning-screen.tsx";
import { learningWords } from "../learning/learning-words.ts";
import { viewQuery } from "../learning/view.ts";
import { words } from "../words/words.ts";
import { Dashboard } from "./dashboard.tsx";
import "./dashboard.css";

/** What shoppers do, now and lately. */
export function DashboardScreen() {
  return (
    <LearningScreen
      path="/studio/dashboard"
      title={words().dashboard}
      text={learningWords().dashboardText}
      hasPeriod
      actions={(view) => (
        <ExportMenu
          query={viewQuery(view, new Date())}
          what={["days", "questions", "options", "products"]}
        />
      )}
    >
      {(view, look, isLive) => <Dashboard view={view} isLive={isLive} onLook={look} />}
    </LearningScreen>
  );
}
