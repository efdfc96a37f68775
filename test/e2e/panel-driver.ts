import type { SidePanel } from './side-panel.ts';

/** One item of the list "Findings", as an outsider sees it. */
export interface SeenFinding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Accessible names of its "Replace with" buttons. */
  readonly replacements: readonly string[];
}

/** Drives a panel by roles and names, as a person with a screen reader would. */
export class PanelDriver {
  readonly panel: SidePanel;
  constructor(panel: SidePanel) {
    this.panel = panel;
  }

  /** The draft's text as the panel sees it. */
  draftText(): Promise<string> {
    return this.panel.evaluate(`document.querySelector('[data-testid="draft-text"]')?.textContent ?? ''`);
  }

  findings(): Promise<SeenFinding[]> {
    return this.panel.evaluate(`[...document.querySelectorAll('[aria-label="Findings"] > li')].map((item) => ({
      rule: item.dataset.rule,
      start: Number(item.dataset.start),
      end: Number(item.dataset.end),
      replacements: [...item.querySelectorAll('button')]
        .map((button) => button.getAttribute('aria-label') ?? '')
        .filter((name) => name.startsWith('Replace with')),
    }))`);
  }

  /** Waits until an element that fits says so, in its accessible name or its text. */
  async find(selector: string, name: string): Promise<string> {
    const mark = `m${Math.random().toString(36).slice(2)}`;
    await this.panel.waitFor(`(() => {
      const wanted = ${JSON.stringify(name)};
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === wanted);
      if (!found) return false;
      found.setAttribute('data-mark', '${mark}');
      return true;
    })()`);
    return `[data-mark="${mark}"]`;
  }

  async press(name: string): Promise<void> {
    await this.panel.click(await this.find('button', name));
  }

  /** Ticks or picks the choice with this label. */
  async choose(label: string): Promise<void> {
    await this.panel.click(await this.find('label', label));
  }

  /** Types into the field with this label, in place of what is there. */
  async fill(label: string, text: string): Promise<void> {
    const marked = await this.find('label', label);
    const id = await this.panel.evaluate<string>(`document.querySelector('${marked}').htmlFor`);
    await this.panel.click(`[id="${id}"]`);
    await this.panel.evaluate(`document.getElementById(${JSON.stringify(id)}).select()`);
    await this.panel.type(text);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.press('Settings and account');
    await this.fill('E-mail address', email);
    await this.fill('Password', password);
    await this.press('Sign in');
    await this.find('button', 'Sign out');
    await this.press('Check');
  }
}
