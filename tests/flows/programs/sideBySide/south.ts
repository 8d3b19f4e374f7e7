import { sideBySide } from "./sideBySide.ts";

sideBySide({ title: "South", now: "2040-06-01T00:00:00.000Z", status: 451, resets: false }, "North");
