import { hidden, redact, redactText } from "./redact.ts";

/** How much is printed: each level prints itself and those before it. */
export type LogLevel = "silent" | "error" | "warn" | "log" | "info" | "debug" | "trace";

/** One line of the log. Secrets are already hidden in it. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  at: string;
  level: Exclude<LogLevel, "silent">;
  message: string;
  details?: unknown;
}

/** Where lines go; `console` is one. */
export interface Logger {
  error(message: string, details?: unknown): void;
  warn(message: string, details?: unknown): void;
  log?(message: string, details?: unknown): void;
  info(message: string, details?: unknown): void;
  debug(message: string, details?: unknown): void;
  trace?(message: string, details?: unknown): void;
}

/** Settings of the log. */
export interface LoggerOptions {
  /** Highest level that is printed; `silent` unless said. Unknown words count as `silent`. */
  level?: LogLevel | (string & {}) | undefined;
  /** Lines kept in `history`, whatever the level; 1000 unless said, 0 for none. */
  historyLength?: number | undefined;
  /** Takes the lines instead of the console. */
  sink?: ((entry: LogEntry) => void) | undefined;
}

const levels: readonly string[] = ["silent", "error", "warn", "log", "info", "debug", "trace"];

/** The client's log: silent unless asked, always without secrets, with its last lines kept for a report. */
export class Log implements Logger {
  readonly #level: number;
  readonly #historyLength: number;
  readonly #sink: (entry: LogEntry) => void;
  readonly #now: () => number;
  /** As it was told: it is cleaned when somebody looks, for most lines are never looked at. */
  readonly #told: Told[] = [];
  #secrets: string[] = [];

  /**
   * @param options - Settings, or a logger that takes every line and filters by itself.
   * @param now - Milliseconds since 1970.
   */
  constructor(options: Logger | LoggerOptions = {}, now: () => number = Date.now) {
    const own = isLogger(options) ? { level: "trace", sink: sinkOf(options) } : options;
    this.#level = Math.max(0, levels.indexOf(own.level ?? "silent"));
    this.#historyLength = Math.max(0, ("historyLength" in own ? own.historyLength : undefined) ?? 1000);
    this.#sink = own.sink ?? sinkOf(console);
    this.#now = now;
  }

  /** The last lines, oldest first, whatever was printed. Lines of level `trace` are kept only when they are printed. */
  get history(): readonly LogEntry[] {
    return this.#told.slice(Math.max(0, this.#told.length - this.#historyLength)).map((told) => this.#entry(told));
  }

  error(message: string, details?: unknown): void {
    this.#write("error", message, details);
  }

  warn(message: string, details?: unknown): void {
    this.#write("warn", message, details);
  }

  log(message: string, details?: unknown): void {
    this.#write("log", message, details);
  }

  info(message: string, details?: unknown): void {
    this.#write("info", message, details);
  }

  debug(message: string, details?: unknown): void {
    this.#write("debug", message, details);
  }

  trace(message: string, details?: unknown): void {
    this.#write("trace", message, details);
  }

  /** Whether lines of this level are printed, for callers whose details are costly to make. */
  isOn(level: LogLevel): boolean {
    return levels.indexOf(level) <= this.#level;
  }

  /** Hides this text wherever it appears in later lines; for tokens of a form that no pattern knows. The last 16 are remembered. */
  hide(secret: string): void {
    if (secret.length >= 6 && !this.#secrets.includes(secret)) this.#secrets = [...this.#secrets.slice(-15), secret];
  }

  /** A text as it may be shown: without secrets. */
  redact(text: string): string {
    return this.#clean(redactText(text));
  }

  #write(level: LogEntry["level"], message: string, details: unknown): void {
    const printed = this.isOn(level);
    if (!printed && (level === "trace" || this.#historyLength === 0)) return;
    const told: Told = { at: this.#now(), level, message, details };
    this.#remember(told);
    if (printed) this.#print(this.#entry(told));
  }

  #entry({ at, level, message, details }: Told): LogEntry {
    const entry: LogEntry = { at: new Date(at).toISOString(), level, message: this.redact(message) };
    return details === undefined ? entry : { ...entry, details: this.#cleanAll(redact(details)) };
  }

  #print(entry: LogEntry): void {
    try {
      this.#sink(entry);
    } catch {
      // A log that fails must not fail what it tells of; the line is in the history.
    }
  }

  #remember(told: Told): void {
    this.#told.push(told);
    // Cut in lumps, so that a line does not cost a shift of all others.
    if (this.#told.length > this.#historyLength * 2 + 16) this.#told.splice(0, this.#told.length - this.#historyLength);
  }

  #clean(text: string): string {
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, hidden);
    return clean;
  }

  #cleanAll(value: unknown): unknown {
    if (typeof value === "string") return this.#clean(value);
    if (Array.isArray(value)) return value.map((item) => this.#cleanAll(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#cleanAll(item)]));
  }
}

interface Told {
  at: number;
  level: LogEntry["level"];
  message: string;
  details: unknown;
}

function isLogger(options: Logger | LoggerOptions): options is Logger {
  return typeof (options as Partial<Logger>).error === "function" && typeof (options as Partial<Logger>).info === "function";
}

function sinkOf(logger: Logger): (entry: LogEntry) => void {
  return ({ level, message, details }) => {
    const write = (logger[level] ?? logger.info).bind(logger);
    if (details === undefined) write(message);
    else write(message, details);
  };
}
