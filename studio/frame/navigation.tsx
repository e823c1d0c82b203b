import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { problemText } from "../api/problem-text.ts";
import { PasswordDialog } from "../people/password-dialog.tsx";
import { Icon, type IconName } from "../view/icon.tsx";
import logo from "../view/logo.svg";
import { Menu } from "../view/menu.tsx";
import { toast } from "../view/toasts.tsx";
import { isLanguage, language, languages, setLanguage, words } from "../words/words.ts";
import { scheme, setScheme, type Scheme } from "./scheme.ts";
import { account, signOut } from "./session.ts";

/** Where one can go, and below it oneself. */
export function Navigation() {
  const { path } = useLocation();
  const { studio, flows, dashboard, insights, experiments, conversations, people } = words();
  const pages: readonly (readonly [string, string, IconName])[] = [
    ["dashboard", dashboard, "chart"],
    ["insights", insights, "bulb"],
    ["experiments", experiments, "split"],
    ["conversations", conversations, "speech"],
    ...(account()?.role === "admin" ? ([["people", people, "people"]] as const) : []),
  ];
  const here = pages.find(([page]) => path.startsWith(`/studio/${page}`))?.[0];
  return (
    <nav class="nav" aria-label={studio}>
      <a class="brand" href="/studio" aria-label={studio}>
        <img src={logo} alt="" width="28" height="28" />
        <span>{studio}</span>
      </a>
      <a class="nav-link" href="/studio" title={flows} {...current(here === undefined)}>
        <Icon name="flows" />
        <span>{flows}</span>
      </a>
      {pages.map(([page, name, icon]) => (
        <a
          key={page}
          class="nav-link"
          href={`/studio/${page}`}
          title={name}
          {...current(here === page)}
        >
          <Icon name={icon} />
          <span>{name}</span>
        </a>
      ))}
      <OwnMenu />
    </nav>
  );
}

function OwnMenu() {
  const [isChanging, setChanging] = useState(false);
  const { light, dark, system, signOut: out, signOutEverywhere } = words();
  const schemes: Readonly<Record<Scheme, string>> = { system, light, dark };
  return (
    <>
      <Menu
        label={account()?.name ?? words().account}
        buttonClass="nav-link"
        opensUp
        groups={[
          Object.entries(languages).map(([tag, label]) => ({
            label,
            isChosen: tag === language.value,
            act: () => {
              if (isLanguage(tag)) setLanguage(tag);
            },
          })),
          (["system", "light", "dark"] as const).map((one) => ({
            label: schemes[one],
            isChosen: scheme.value === one,
            act: () => setScheme(one),
          })),
          [
            { label: words().changePassword, act: () => setChanging(true) },
            { label: out, act: () => void leave(false) },
            { label: signOutEverywhere, act: () => void leave(true) },
          ],
        ]}
      >
        <Icon name="account" />
        <span>{account()?.name}</span>
      </Menu>
      {isChanging && <PasswordDialog onClose={() => setChanging(false)} />}
    </>
  );
}

function current(isHere: boolean): { "aria-current"?: "page" } {
  return isHere ? { "aria-current": "page" } : {};
}

async function leave(everywhere: boolean): Promise<void> {
  try {
    await signOut(everywhere);
  } catch (trouble) {
    toast(problemText(trouble));
  }
}
