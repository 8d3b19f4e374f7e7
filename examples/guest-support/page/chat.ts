/** The chat of the shop's page: the guest's side. */
import { type MessageEvent, Webex } from "@parley/sdk";

/** What the shop's back end says of a chat. */
interface Chat {
  token: string;
  roomId: string;
  personId: string;
  baseUrl: string;
}

const at = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const bubble = at<HTMLButtonElement>("bubble");
const panel = at("panel");
const state = at("state");
const log = at<HTMLOListElement>("log");
const start = at<HTMLFormElement>("start");
const send = at<HTMLFormElement>("send");
const words = at<HTMLTextAreaElement>("words");

/** Kept so that a customer who comes back need not say it again; who it is, the cookie knows. */
const nameKey = "guest-name";

let webex: Webex | undefined;
let chat: Chat | undefined;
const shown = new Set<string>();
/** What people in the space are called. */
const names = new Map<string, string>();

async function openChat(name: string): Promise<Chat> {
  const answer = await fetch("/chat", { method: "POST", body: JSON.stringify({ name }), headers: { "content-type": "application/json" } });
  if (!answer.ok) throw new Error(`The shop answered ${answer.status}.`);
  chat = (await answer.json()) as Chat;
  return chat;
}

/** Connects, and shows what was said before. */
async function begin(name: string): Promise<void> {
  say("Connecting …");
  const { baseUrl, roomId } = await openChat(name);
  // A guest's token lives for some hours: when it has ended, the shop gets another for the same guest.
  const token = { get: async () => chat?.token ?? "", refresh: async () => (await openChat(name)).token };
  webex = new Webex({ token, baseUrl });
  webex.realtime.on("message:created", (message) => message.roomId === roomId && show(message));
  webex.realtime.on("connected", () => say(""));
  webex.realtime.on("disconnected", () => say("The connection is lost. Connecting again …"));
  await webex.realtime.connect();
  const [members, messages] = await Promise.all([webex.memberships.list({ roomId }), webex.messages.list({ roomId, max: 50 })]);
  for (const { personId, personDisplayName } of members.items) names.set(personId, personDisplayName);
  for (const message of messages.items.toReversed()) show(message);
  localStorage.setItem(nameKey, name);
  start.hidden = true;
  send.hidden = false;
  words.focus();
}

/** Words of others are text and never more than that. */
function show({ id, personId, text }: Pick<MessageEvent, "id" | "personId" | "text">): void {
  if (shown.has(id) || !text) return;
  shown.add(id);
  const line = document.createElement("li");
  const who = document.createElement("span");
  const isOwn = personId === chat?.personId;
  line.className = isOwn ? "own" : "";
  who.className = "who";
  who.textContent = isOwn ? "You" : (names.get(personId) ?? "Support");
  line.append(who, text);
  log.append(line);
  toEnd();
}

/** The newest words stay in sight, also when the panel changes its size. */
function toEnd(): void {
  log.scrollTop = log.scrollHeight;
}

function say(text: string): void {
  state.textContent = text;
}

function toggle(isOpen: boolean): void {
  panel.hidden = !isOpen;
  bubble.hidden = isOpen;
  bubble.setAttribute("aria-expanded", String(isOpen));
  if (!isOpen) bubble.focus();
  else (start.hidden ? words : at("name")).focus();
}

/** Runs what a form asks for, once at a time, and says so when it fails. */
function onSubmit(form: HTMLFormElement, run: () => Promise<void>): void {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button") as HTMLButtonElement;
    button.disabled = true;
    try {
      await run();
    } catch (error) {
      say(`That did not work: ${(error as Error).message} Please try again.`);
    } finally {
      button.disabled = false;
    }
  });
}

onSubmit(start, () => begin(at<HTMLInputElement>("name").value));
onSubmit(send, async () => {
  const text = words.value.trim();
  if (!webex || !chat || !text) return;
  show(await webex.messages.create({ roomId: chat.roomId, text }));
  words.value = "";
  say("");
});

// Enter sends, as everywhere; with Shift it makes a new line.
words.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send.requestSubmit();
});
bubble.addEventListener("click", () => {
  toggle(true);
  const name = localStorage.getItem(nameKey);
  if (!name || webex) return;
  at<HTMLInputElement>("name").value = name;
  start.requestSubmit();
});
at("close").addEventListener("click", () => toggle(false));
panel.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") toggle(false);
});
new ResizeObserver(toEnd).observe(log);
addEventListener("pagehide", () => void webex?.close());
