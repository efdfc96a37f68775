import type { Page } from 'playwright-core';

/** Rich editors, all that can be typed into but fields. */
export const rich = '[contenteditable]:not([contenteditable="false"])';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where words of an editor stand on the screen, in whichever frame. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  for (const frame of page.frames()) {
    const box = await frame.evaluate(
      ([wanted, hosts]) => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const element of document.querySelectorAll('*'))
          if (element.shadowRoot) roots.push(element.shadowRoot);
        for (const host of roots.flatMap((root) => [...root.querySelectorAll(hosts)])) {
          const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = (node as Text).data.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x, y, width, height };
          }
        }
        return null;
      },
      [words, rich] as const,
    );
    if (!box) continue;
    const holder = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
    return { ...box, x: box.x + (holder?.x ?? 0), y: box.y + (holder?.y ?? 0) };
  }
  throw new Error(`"${words}" is not on the page`);
}

/** The same of words on the first line of a field, which tells no script where they stand: measured in its font. */
export const boxInField = (page: Page, selector: string, words: string) =>
  page.evaluate(
    ([field, wanted]) => {
      const element = document.querySelector(field) as HTMLTextAreaElement;
      const style = getComputedStyle(element);
      const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.font = style.font;
      const at = element.value.indexOf(wanted);
      const before = context.measureText(element.value.slice(0, at)).width;
      const box = element.getBoundingClientRect();
      const isLine = element.localName === 'input';
      const line = Number.parseFloat(style.lineHeight) || 1.2 * Number.parseFloat(style.fontSize);
      return {
        x: box.left + element.clientLeft + Number.parseFloat(style.paddingLeft) + before - element.scrollLeft,
        y: isLine
          ? box.top
          : box.top + element.clientTop + Number.parseFloat(style.paddingTop) - element.scrollTop,
        width: context.measureText(wanted).width,
        height: isLine ? box.height : line,
      };
    },
    [selector, words] as const,
  );

/** How many dots of the line's colour are seen under words. */
export const painted = async (page: Page, words: string): Promise<number> =>
  paintedIn(page, await boxOf(page, words));

export async function paintedIn(page: Page, box: Box): Promise<number> {
  const { x, y, width, height } = box;
  const clip = { x, y, width, height: height + 4 };
  const image = (await page.screenshot({ clip, caret: 'initial' })).toString('base64');
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let seen = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = [data[i], data[i + 1], data[i + 2]];
      if (Math.abs(red - 15) < 40 && Math.abs(green - 143) < 40 && Math.abs(blue - 136) < 40) seen += 1;
    }
    return seen;
  }, image);
}
