/** Resolves after `ms`; browsers stretch it to a second in tabs that are out of sight. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * What a step of the ladder did. `wanted`: the text is as it should be. `untouched`: nothing happened. `other`: the editor
 * did something else.
 */
export type Effect = 'wanted' | 'untouched' | 'other';

/** How long the text must stay as it was wanted before it is believed, in ms. */
const steady = 40;

/** Editors redraw in a microtask, a timer or a frame: waits for the wanted text, but no longer than `patience` ms. */
export async function effectOf(parts: {
  read: () => string;
  before: string;
  isWanted: (text: string) => boolean;
  watched: Node;
  patience: number;
}): Promise<Effect> {
  const { read, before, isWanted, watched, patience } = parts;
  if (!isWanted(read())) await changeOf(watched, () => isWanted(read()), patience);
  // An editor that did not understand what happened to its page puts the old text back a moment later.
  if (isWanted(read())) await pause(steady);
  const text = read();
  if (isWanted(text)) return 'wanted';
  return text === before ? 'untouched' : 'other';
}

function changeOf(node: Node, isDone: () => boolean, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isDone() && end());
    observer.observe(node, { subtree: true, childList: true, characterData: true });
    const timer = setTimeout(end, patience);
  });
}
