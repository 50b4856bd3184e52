import { render } from "preact";
import { resume } from "./jobs.js";
import { Frame } from "./parts/frame.js";
import { startRouter } from "./router.js";
import { Routes } from "./routes.js";

startRouter();
render(
  <Frame>
    <Routes />
  </Frame>,
  document.getElementById("page")!,
);
void resume();
