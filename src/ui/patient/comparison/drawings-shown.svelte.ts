/** Whether the person wants to see drawings: the same for all of them, and forgotten with the document. */
export const drawings = $state({ shown: true });
