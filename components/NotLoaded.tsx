import { Ruby } from './Ruby';

type Props = {
  words: { notLoaded: string; retry: string };
  onRetry: () => void;
};

/** Says that a part could not be loaded, and offers to try again. */
export function NotLoaded({ words, onRetry }: Props) {
  return (
    <div className="panel" role="alert">
      <p>
        <Ruby>{words.notLoaded}</Ruby>
      </p>
      <button type="button" className="button-quiet" onClick={onRetry}>
        <Ruby>{words.retry}</Ruby>
      </button>
    </div>
  );
}
