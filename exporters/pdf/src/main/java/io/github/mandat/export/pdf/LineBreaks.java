package io.github.mandat.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end: after a space, and inside a long word after a hyphen, a slash or a character named by its code. */
final class LineBreaks implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place, the end of the text at last, then -1. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        do {
            position++;
        } while (position < text.length() && !isBreak(position));
        return position;
    }

    private boolean isBreak(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return switch (before) {
            case ' ' -> after != ' ';
            case '-', '/' -> index > 1 && isWord(text.charAt(index - 2)) && isWord(after);
            case ']' -> after == '[';
            default -> false;
        };
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character);
    }
}
