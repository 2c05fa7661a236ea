import { boot, isBootFault } from '../boot/boot.ts';
import { chat } from '../terminal/lifecycle/chat.ts';

/** `butaca chat`: the prompt. Returns the exit code. */
export async function runChat(): Promise<number> {
  const booted = await boot({ env: process.env, notify: (text) => console.error(text), renews: true });
  if (isBootFault(booted)) {
    console.error(booted.fault);
    return 1;
  }
  await chat(booted, { input: process.stdin, output: process.stdout }, process.env);
  booted.close();
  return 0;
}
