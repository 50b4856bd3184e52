import { useState } from "preact/hooks";
import { type Caption, keepFile, pngFile, svgFile } from "./picture.js";

/** Two buttons that keep a drawing as a file. */
export function KeepPicture({
  drawing,
  caption,
  name,
}: {
  readonly drawing: { readonly current: SVGSVGElement | null };
  readonly caption: Caption;
  /** The file's name, without its ending. */
  readonly name: string;
}) {
  const [failed, setFailed] = useState("");
  const keep = async (as: "svg" | "png"): Promise<void> => {
    const svg = drawing.current;
    if (!svg) return;
    setFailed("");
    try {
      const text = svgFile(svg, caption);
      keepFile(
        as === "svg" ? new Blob([text], { type: "image/svg+xml" }) : await pngFile(text),
        `${
          name
            .replace(/[^\p{L}\p{N}]+/gu, "-")
            .replace(/^-|-$/g, "")
            .slice(0, 60) || "hearsay"
        }.${as}`,
      );
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span class="small screen keep">
      Keep the picture:{" "}
      <button type="button" class="plain" onClick={() => void keep("svg")}>
        SVG
      </button>
      ,{" "}
      <button type="button" class="plain" onClick={() => void keep("png")}>
        PNG
      </button>
      {failed !== "" && <span role="alert"> {failed}</span>}
    </span>
  );
}
