/** What stands where a group could be named and none is. */
export const NO_GROUP = 'none';
