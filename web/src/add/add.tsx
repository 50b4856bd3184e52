import { Head } from "../parts/view.js";
import { AddForms } from "./forms.js";

/** The view for adding. */
export function Add() {
  return (
    <>
      <Head title="Add articles" label="Add">
        <p class="small">
          Everything is read on this machine. From a terminal, <code>hearsay add FILE|ADDRESS</code> does the
          same.
        </p>
      </Head>
      <AddForms />
    </>
  );
}
