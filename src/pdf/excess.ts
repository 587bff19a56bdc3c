/** A PDF holds more than anybody looks at. The message says of what, as in “It holds …”. */
export class Excess extends Error {}
