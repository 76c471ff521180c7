package foyer.allocation.solver;

/** A square system of linear equations, factored once (LU with partial pivoting), solved for several right-hand sides. */
final class LinearSystem {

    private final int size;
    private final double[][] factors;
    private final int[] order;

    /** Takes the rows over; they are overwritten. */
    LinearSystem(double[][] rows) {
        size = rows.length;
        factors = rows;
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        for (int column = 0; column < size; column++) {
            bringUpLargest(column);
            eliminateBelow(column);
        }
    }

    private void bringUpLargest(int column) {
        int largest = column;
        for (int row = column + 1; row < size; row++) {
            if (Math.abs(factors[row][column]) > Math.abs(factors[largest][column])) {
                largest = row;
            }
        }
        double[] values = factors[column];
        factors[column] = factors[largest];
        factors[largest] = values;
        int place = order[column];
        order[column] = order[largest];
        order[largest] = place;
    }

    private void eliminateBelow(int column) {
        double[] pivotRow = factors[column];
        for (int row = column + 1; row < size; row++) {
            double[] values = factors[row];
            if (values[column] != 0) {
                double factor = values[column] /= pivotRow[column];
                for (int k = column + 1; k < size; k++) {
                    values[k] -= factor * pivotRow[k];
                }
            }
        }
    }

    /** x with A x = right. */
    double[] solve(double[] right) {
        double[] x = new double[size];
        for (int row = 0; row < size; row++) {
            double sum = right[order[row]];
            for (int k = 0; k < row; k++) {
                sum -= factors[row][k] * x[k];
            }
            x[row] = sum;
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                x[row] -= factors[row][k] * x[k];
            }
            x[row] /= factors[row][row];
        }
        return x;
    }

    /** y with Aᵀ y = right. */
    double[] solveTransposed(double[] right) {
        double[] z = right.clone();
        for (int row = 0; row < size; row++) {
            z[row] /= factors[row][row];
            for (int k = row + 1; k < size; k++) {
                z[k] -= factors[row][k] * z[row];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = 0; k < row; k++) {
                z[k] -= factors[row][k] * z[row];
            }
        }
        double[] y = new double[size];
        for (int row = 0; row < size; row++) {
            y[order[row]] = z[row];
        }
        return y;
    }
}
