package io.github.mandat.examples.spark;

import io.github.mandat.rules.Grid;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The verdicts of the programmes of one task, one programme after the other, each made into rows as Spark asks for them. */
final class VerdictRows implements Iterator<Row> {

    /** A row for each commune, programme and reading; and, with the guarantee, for each guarantee of the charter besides. */
    static final StructType SCHEMA = new StructType()
            .add("territory", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("programme", DataTypes.StringType, false)
            .add("reading", DataTypes.StringType, false)
            .add("guarantee", DataTypes.StringType, true)
            .add("verdict", DataTypes.StringType, false);

    private final Iterator<Row> programmes;
    private final Evaluation evaluation;

    private @Nullable Grid grid;
    private List<Column> columns = List.of();
    private int row;
    private int column;

    VerdictRows(Iterator<Row> programmes, Evaluation evaluation) {
        this.programmes = programmes;
        this.evaluation = evaluation;
    }

    /** What a column of a grid is about. */
    private record Column(String programme, @Nullable String guarantee, String reading) {
        /** {@code programme/reading} or {@code programme/guarantee/reading}; ids have no slash. */
        static Column of(String name) {
            String[] parts = name.split("/");
            return new Column(parts[0], parts.length == 2 ? null : parts[1], parts[parts.length - 1]);
        }
    }

    @Override
    public boolean hasNext() {
        while (grid == null || row == grid.rows()) {
            if (!programmes.hasNext()) {
                return false;
            }
            grid = evaluation.verdicts(programmes.next());
            columns = grid.columns().stream().map(Column::of).toList();
            row = 0;
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext() || grid == null) {
            throw new NoSuchElementException();
        }
        Column about = columns.get(column);
        Row verdict = RowFactory.create(
                grid.code(row),
                grid.name(row),
                about.programme(),
                about.reading(),
                about.guarantee(),
                grid.at(row, column).name());
        column++;
        if (column == columns.size()) {
            column = 0;
            row++;
        }
        return verdict;
    }
}
