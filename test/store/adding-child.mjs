// Adds generated articles to a store, one batch after the other, and says which batch is added: a line
// each, once it is. Killed at any moment, it must have lost none of those.
import { generate } from "./generated.mjs";

const [, , library, file, name, from, articles] = process.argv;
const { openStore } = await import(library);
const store = openStore(file);
const size = 5;
for (let batch = Number(from); batch * size < Number(articles); batch++) {
  store.together(() => {
    store.addAll(Array.from({ length: size }, (_, i) => generate(name, batch * size + i)));
    store.done(`${name} ${batch}`);
  });
  process.stdout.write(`${batch}\n`);
}
store.close();
