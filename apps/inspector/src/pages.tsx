import type { ReactNode } from "react";
import { ClockPage } from "./clock/ClockPage.tsx";
import { FaultsPage } from "./faults/FaultsPage.tsx";
import { JournalPage } from "./journal/JournalPage.tsx";
import { MailPage } from "./mail/MailPage.tsx";
import { PeoplePage } from "./people/PeoplePage.tsx";
import { StatePage } from "./state/StatePage.tsx";
import { TablesPage } from "./tables/TablesPage.tsx";
import { WebhooksPage } from "./webhooks/WebhooksPage.tsx";

/** A page of the inspector: its id stands in the address. */
export interface Page {
  id: string;
  name: string;
  show(): ReactNode;
}

/** In the order of the navigation, and of the keys 1 to 9. */
export const pages: readonly Page[] = [
  { id: "journal", name: "Journal", show: () => <JournalPage /> },
  { id: "webhooks", name: "Webhooks", show: () => <WebhooksPage /> },
  { id: "mail", name: "Inboxes and mail", show: () => <MailPage /> },
  { id: "faults", name: "Faults", show: () => <FaultsPage /> },
  { id: "clock", name: "Clock", show: () => <ClockPage /> },
  { id: "people", name: "People", show: () => <PeoplePage /> },
  { id: "state", name: "State", show: () => <StatePage /> },
  { id: "tables", name: "Database", show: () => <TablesPage /> },
];
