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
