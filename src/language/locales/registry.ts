// The languages Butaca speaks, a line each: with its folder, and the messages that the compiler then asks for, all of a new one.
export { en } from './en/index.ts';
export { es } from './es/index.ts';
