import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from "preact-iso";
import { EditorScreen } from "../editor/editor-screen.tsx";
import { FlowList } from "../flows/flow-list.tsx";
import { PeopleScreen } from "../people/people-screen.tsx";
import { Announcer } from "../view/announcer.tsx";
import { Toasts } from "../view/toasts.tsx";
import { words } from "../words/words.ts";
import { Door } from "./door.tsx";
import { invitation } from "./invitation.ts";
import { later } from "./later.tsx";
import { Navigation } from "./navigation.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { session } from "./session.ts";

// What shoppers did is a studio of its own, loaded when somebody looks at it.
const DashboardScreen = later(() =>
  import("../dashboard/dashboard-screen.tsx").then((loaded) => loaded.DashboardScreen),
);
const InsightsScreen = later(() =>
  import("../insights/insights-screen.tsx").then((loaded) => loaded.InsightsScreen),
);
const ExperimentsScreen = later(() =>
  import("../experiments/experiments-screen.tsx").then((loaded) => loaded.ExperimentsScreen),
);
const ExperimentScreen = later(() =>
  import("../experiments/experiment-screen.tsx").then((loaded) => loaded.ExperimentScreen),
);
const ConversationsScreen = later(() =>
  import("../conversations/conversations-screen.tsx").then((loaded) => loaded.ConversationsScreen),
);
const ConversationScreen = later(() =>
  import("../conversations/conversation-screen.tsx").then((loaded) => loaded.ConversationScreen),
);

/** The whole studio: the door for strangers, the screens for everybody else. */
export function App() {
  const me = session.value;
  if (me.state === "unknown") return null;
  const link = invitation(location.hash);
  const isLetIn = link?.kind === "join" || link?.kind === "reset";
  if (me.state !== "signed-in" || isLetIn) {
    return <Door hash={location.hash} />;
  }
  return (
    <LocationProvider scope="/studio">
      <Frame />
    </LocationProvider>
  );
}

function Frame() {
  const { path } = useLocation();
  const isEditing = path.startsWith("/studio/flows/");
  return (
    <div class={isEditing ? "studio narrow-nav" : "studio"}>
      <a class="skip button" href="#main">
        {words().skipToContent}
      </a>
      <Navigation />
      <main class="main" id="main" tabIndex={-1}>
        <ErrorBoundary>
          <Router>
            <Route path="/studio" component={FlowList} />
            <Route path="/studio/flows/:id" component={EditorScreen} />
            <Route path="/studio/dashboard" component={DashboardScreen} />
            <Route path="/studio/insights" component={InsightsScreen} />
            <Route path="/studio/experiments" component={ExperimentsScreen} />
            <Route path="/studio/experiments/:id" component={ExperimentScreen} />
            <Route path="/studio/conversations" component={ConversationsScreen} />
            <Route path="/studio/conversations/:id" component={ConversationScreen} />
            <Route path="/studio/people" component={PeopleScreen} />
            <Route default component={NothingHere} />
          </Router>
        </ErrorBoundary>
      </main>
      <Toasts />
      <Announcer />
    </div>
  );
}
