import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { Connection } from "./journal/Connection.tsx";
import { JournalProvider } from "./journal/JournalProvider.tsx";
import { pages } from "./pages.tsx";
import { Gate } from "./session/Gate.tsx";
import { SessionProvider } from "./session/session.tsx";
import { TenantChoice } from "./state/TenantChoice.tsx";
import { Choice } from "./ui/Choice.tsx";
import { Says } from "./ui/Says.tsx";
import { ShortcutHelp } from "./ui/ShortcutHelp.tsx";
import { useHash } from "./ui/useHash.ts";
import { useShortcuts } from "./ui/useShortcuts.ts";
import { themes, useTheme } from "./ui/useTheme.ts";

export function App(): ReactNode {
  return (
    <Says>
      <SessionProvider>
        <JournalProvider>
          <Shell />
        </JournalProvider>
      </SessionProvider>
    </Says>
  );
}

function Shell(): ReactNode {
  const hash = useHash();
  const page = pages.find(({ id }) => id === hash) ?? pages[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    document.title = `${page?.name} · Parley inspector`;
    // On a phone, not all of the navigation is in sight.
    document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    // Who has gone to another page goes on reading there; at first, at the beginning.
    if (shown.current !== page) heading.current?.focus();
    shown.current = page;
  }, [page]);
  useShortcuts(Object.fromEntries(pages.map(({ id }, index) => [String(index + 1), () => (location.hash = id)])));
  return (
    <div className="shell">
      <Button className="react-aria-Button skip" onPress={() => heading.current?.focus()}>
        Skip to the content
      </Button>
      <Header />
      <nav aria-label="Inspector">
        <ul>
          {pages.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === page?.id ? "page" : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Gate>
        <main id="main" className={`page page-${page?.id}`}>
          <h1 ref={heading} tabIndex={-1}>
            {page?.name}
          </h1>
          {page?.show()}
        </main>
      </Gate>
    </div>
  );
}

function Header(): ReactNode {
  const [theme, setTheme] = useTheme();
  return (
    <header>
      <a className="brand" href="/" aria-label="Parley: to the status page">
        <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M4 5h24v17H14l-7 6v-6H4z" />
        </svg>
        <span>Parley</span>
      </a>
      <div className="header-controls">
        <Connection />
        <TenantChoice />
        <Choice label="Colours" isLabelHidden options={themes} value={theme} onChange={setTheme} />
        <ShortcutHelp />
      </div>
    </header>
  );
}
