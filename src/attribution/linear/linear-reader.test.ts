import { createReader } from "../../read.js";
import { readerContract } from "../reader.contract.js";

readerContract("linear", () => createReader("linear"));
