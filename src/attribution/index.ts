/** Who says what: one small interface, and the readers behind it. */
export { attribute } from "./attribute.js";
export { LinearReader } from "./linear/linear-reader.js";
export { readModel } from "./linear/model-file.js";
export { attributeNested, type Nested } from "./nested.js";
export { loadNeuralReader, NEURAL_FILES, type NeuralFile, type NeuralFiles } from "./neural/load.js";
export type { Runtime, RuntimeSession, RuntimeTensor } from "./neural/runtime.js";
export type { Attribution, Reader } from "./reader.js";
export { statementType } from "./statement-type.js";
