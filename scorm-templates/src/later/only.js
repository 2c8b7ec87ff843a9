import { startLater } from "./main.js";

const { templates } = window.innovationskraft;

startLater(...(templates ? [templates] : []));
