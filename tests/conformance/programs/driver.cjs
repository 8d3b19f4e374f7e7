/**
 * Drives an official client by messages. Runs where the client runs: in a Node process or in a page.
 *
 * A message is `{id, op, ...}` and is answered by `report({id, value})` or `report({id, error})`. Events that were asked
 * for with `on` are reported as `{event, data}` when they happen.
 */
function createDriver(Webex, report) {
  let webex;
  const pages = [];
  /** What the client has told of activities, with what it has opened, which cannot travel. */
  const activities = new Map();

  const at = (path) => path.split(".").reduce((owner, name) => owner[name], webex);

  /** What can travel: pages become their items and a number to ask for the next one with. */
  function plain(value) {
    if (value === undefined) return undefined;
    if (typeof value?.hasNext !== "function") return JSON.parse(JSON.stringify(value));
    return { items: plain(value.items), length: value.length, hasNext: value.hasNext(), page: pages.push(value) - 1 };
  }

  const ops = {
    /** `nextJwts` are what the app's own server would give when a guest's token runs out: no message can carry the callback. */
    init: ({ options, nextJwts }) =>
      new Promise((resolve) => {
        if (nextJwts) options.config.credentials.jwtRefreshCallback = async () => nextJwts.shift();
        webex = Webex.init(options);
        webex.once("ready", () => resolve());
      }),
    call({ method, args }) {
      const names = method.split(".");
      const name = names.pop();
      const owner = names.length ? at(names.join(".")) : webex;
      return owner[name](...args);
    },
    /** A call that nobody waits for. */
    begin: ({ method, args = [] }) => void Promise.resolve(ops.call({ method, args })).catch(() => undefined),
    /** A call whose files, which no message can carry, are made here; `at` names the argument that takes them. */
    async callWithFiles({ method, args, files, at: index, property }) {
      const made = files.map(fileFrom);
      if (property) args[index][property] = made;
      else args[index] = made;
      return ops.call({ method, args });
    },
    /** The bytes behind an address, and what came with them. */
    async fetchFile({ uri, method = "GET" }) {
      const { body, headers, statusCode } = await webex.request({ uri, method, responseType: "buffer" });
      return { base64: await base64Of(body), headers: headersOf(headers), statusCode };
    },
    /** A file of an activity that was told, fetched and decrypted by the client itself. */
    async downloadShared({ activityId, index = 0 }) {
      const file = activities.get(activityId).object.files.items[index];
      const content = await webex.internal.conversation.download(file);
      return { base64: await base64Of(content), name: content.name ?? "", type: content.type ?? "" };
    },
    read: ({ path }) => at(path),
    nextPage: ({ page }) => pages[page].next(),
    on: ({ path, event, name }) => {
      at(path).on(event, (data) => {
        const activity = data?.data?.activity;
        if (activity?.object?.files) activities.set(activity.id, activity);
        report({ event: name, data: plain(data) });
      });
    },
    async disconnect() {
      isDisconnecting = true;
      try {
        await webex.internal.mercury.disconnect();
      } finally {
        isDisconnecting = false;
      }
    },
    async leave() {
      await ops.disconnect();
      await webex.internal.device.unregister();
    },
  };

  return async ({ id, op, ...input }) => {
    try {
      report({ id, value: plain(await ops[op](input)) });
    } catch (error) {
      report({ id, error: describe(error) });
    }
  };

  function describe(error) {
    if (typeof error !== "object" || error === null) return { name: "", message: String(error) };
    const { name, message, statusCode, body } = error;
    return { name, message: String(message), statusCode, body: plain(body) };
  }
}

/** A file as an app would have it where the client runs. */
function fileFrom({ text, name, type, path, url }) {
  if (url) return url;
  if (path) return require("node:fs").createReadStream(path);
  if (typeof document !== "undefined") return new File([text], name, { type });
  const buffer = Buffer.from(text);
  return name ? Object.assign(buffer, { name, type }) : buffer;
}

async function base64Of(body) {
  if (body === undefined || body === null) return "";
  if (typeof Blob !== "undefined" && body instanceof Blob) return base64Of(await body.arrayBuffer());
  const bytes = new Uint8Array(
    body instanceof ArrayBuffer ? body : body.buffer ? body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength) : body,
  );
  return btoa(String.fromCharCode(...bytes));
}

function headersOf(headers) {
  return JSON.parse(JSON.stringify(headers ?? {}));
}

let isDisconnecting = false;

/**
 * The official client acknowledges frames that were on their way when it began to close its socket, and pings when the time for that comes
 * while it closes. It cannot send any more then, and handles that nowhere. No server can call back what it has sent.
 */
function isOwnFault(reason) {
  return isDisconnecting && reason?.message === "INVALID_STATE_ERROR";
}

/** All that is known of a rejection that nobody handled. */
function tell(reason) {
  const { options = {}, statusCode, body } = reason ?? {};
  const request =
    statusCode === undefined
      ? ""
      : `\n${options.method ?? "GET"} ${options.uri ?? options.resource}: ${statusCode} ${JSON.stringify(body)}`;
  return String(reason?.stack ?? reason) + request;
}

if (typeof module !== "undefined") module.exports = { createDriver, isOwnFault, tell };
