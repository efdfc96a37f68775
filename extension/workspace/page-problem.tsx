import { Component, type ComponentChildren } from 'preact';
import { words } from '../strings/en.ts';
import { Button } from '../ui/button.tsx';

/** What broke on one page stays on that page. */
export class PageProblem extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <section class="empty">
        <h1>{words.workspace.crashed}</h1>
        <p>{words.workspace.crashedHelp}</p>
        <Button look="main" onClick={() => this.setState({ broken: false })}>
          {words.tryAgain}
        </Button>
      </section>
    );
  }
}
