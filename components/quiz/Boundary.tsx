import { Component, type ReactNode } from 'react';
import type { QuestionnaireWords } from '@/i18n/questionWords';
import { NotLoaded } from '../NotLoaded';
import { forget } from './session';

type Props = { words: Pick<QuestionnaireWords, 'notLoaded' | 'retry'>; children: ReactNode };
type State = { failed: boolean };

/** Never a blank screen: when the quiz breaks, says so and offers to load it again without answers. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    const again = () => {
      // A stored answer may be what breaks it.
      forget();
      window.location.reload();
    };
    return <NotLoaded words={words} onRetry={again} />;
  }
}
