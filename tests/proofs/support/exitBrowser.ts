/** A browser tab in which somebody comes, looks round and leaves. */
export type Tab = {
  /** Resolves when the page is loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it may use nothing from outside but its arguments. */
  run<Args extends unknown[], Value>(page: (...args: Args) => Value, ...args: Args): Promise<Value>;
  /** The address on the screen; while one page takes another's place there may be none. */
  address(): Promise<string>;
  /** The browser's own Back or Forward; nothing happens at either end. */
  press(which: 'back' | 'forward'): Promise<void>;
  close(): Promise<void>;
};

/** A browser that another program drives. */
export type ExitBrowser = {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
};
