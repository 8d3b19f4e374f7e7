import { sideBySide } from "./sideBySide.ts";

sideBySide({ title: "North", now: "2030-01-01T00:00:00.000Z", status: 418, resets: true }, "South");
