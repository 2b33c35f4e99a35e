import { Shape } from './Shape.tsx';

type Props = {
  readonly caption: string;
  /** As the `accept` of a file input: ".json,.ndjson". */
  readonly accept: string;
  readonly multiple?: boolean;
  /** A whole folder, with the folders in it. */
  readonly folder?: boolean;
  readonly disabled?: boolean;
  onFiles(files: readonly File[]): void;
};

/** A button that lets the reader choose files; the same file can be chosen twice in a row. */
export function FileButton({ caption, accept, multiple = false, folder = false, disabled = false, onFiles }: Props) {
  return (
    <label class="b filebutton">
      <Shape name="import" />
      {caption}
      <input
        type="file"
        class="sr"
        multiple={multiple}
        {...(folder ? FOLDER : { accept })}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

/** Both browsers know it; the types of JSX do not. */
const FOLDER = { webkitdirectory: true };
