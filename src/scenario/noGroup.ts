/** Stands where a group could be named and none is; no group of the evidence has this id. */
export const NO_GROUP = 'none';
