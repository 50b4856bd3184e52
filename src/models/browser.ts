import { NEURAL_FILES, type NeuralFiles, type Runtime } from "../attribution/index.js";
import { HearsayError } from "../record/index.js";

/**
 * The bytes of a bundled model, fetched from beside the program.
 *
 * @throws HearsayError `model` when it cannot be fetched or is damaged
 */
export async function modelBytes(name: string): Promise<Uint8Array> {
  // Written out once a file, so that bundlers see the address and bring the file along.
  const addresses: Record<string, URL> = {
    "linear-en.bin": new URL("../../../models/linear-en.bin", import.meta.url),
    "names-en.bin": new URL("../../../models/names-en.bin", import.meta.url),
    "claims-en.bin": new URL("../../../models/claims-en.bin", import.meta.url),
  };
  const address = addresses[name];
  const response = await fetch(address).catch(() => null);
  if (!response?.ok)
    throw new HearsayError("model", "the model cannot be fetched; check that it is served", address.href);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server may have unpacked it on the way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    throw new HearsayError("model", "the model file is damaged; load the page again", address.href);
  }
}

/**
 * The files of the neural model, fetched from a folder that the page serves.
 *
 * @param folder its address; beside the program where it is not given
 * @throws HearsayError `model` when one cannot be fetched
 */
export async function neuralFiles(folder?: string): Promise<NeuralFiles> {
  // Not written out as the light models' are: bundlers would bring 24 MB along for pages without need of them.
  const beside: string = "../../../models/neural-en";
  const base = new URL(`${folder ?? beside}/`, folder === undefined ? import.meta.url : location.href);
  const read = async (name: string): Promise<[string, Uint8Array]> => {
    const address = new URL(name, base);
    const response = await fetch(address).catch(() => null);
    if (!response?.ok)
      throw new HearsayError(
        "model",
        "the neural model cannot be fetched; check that it is served",
        address.href,
      );
    return [name, new Uint8Array(await response.arrayBuffer())];
  };
  return Object.fromEntries(await Promise.all(NEURAL_FILES.map(read))) as NeuralFiles;
}

/**
 * In a browser the page brings what runs the neural model.
 *
 * @throws HearsayError `model` always
 */
export async function neuralRuntime(): Promise<Runtime> {
  throw new HearsayError(
    "model",
    "in a browser the neural reader needs onnxruntime-web: " +
      'import * as runtime from "onnxruntime-web", and createReader("neural", { runtime })',
  );
}
