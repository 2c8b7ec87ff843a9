import { startLater } from "./main.js";

startLater();
