package foyer.allocation.solver.chain;

import foyer.allocation.solver.CompactProblem;
import foyer.allocation.solver.Participant;
import foyer.allocation.solver.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was not in the problem: their wishes in numbers, three for each: offering, rank, round or {@link CompactProblem#NONE}. */
final class Latecomers {
    static final int NUMBERS = 3;

    private record One(int[] wishes, int size) {}

    private final CompactProblem problem;
    private final List<One> all = new ArrayList<>();
    private final Map<String, Integer> offerings = new HashMap<>();

    Latecomers(CompactProblem problem) {
        this.problem = problem;
        for (int offering = 0; offering < problem.offerings(); offering++) {
            offerings.put(problem.offeringId(offering), offering);
        }
    }

    int count() {
        return all.size();
    }

    int size(int participant) {
        return one(participant).size;
    }

    int[] wishes(int participant) {
        return one(participant).wishes;
    }

    int rank(int participant, int round, int offering) {
        int[] wishes = one(participant).wishes;
        for (int at = 0; at < wishes.length; at += NUMBERS) {
            if (wishes[at] == offering && (wishes[at + 2] == CompactProblem.NONE || wishes[at + 2] == round)) {
                return wishes[at + 1];
            }
        }
        return 0;
    }

    /** @return a bit for each round they want a seat in */
    int add(Participant latecomer) {
        if (!latecomer.fixed().isEmpty() || latecomer.group() != null) {
            throw new IllegalArgumentException(
                    "Participant %s comes late: without a fixed seat and without a group".formatted(latecomer.id()));
        }
        int[] wishes = new int[latecomer.wishes().size() * NUMBERS];
        int at = 0;
        for (Wish wish : latecomer.wishes()) {
            wishes[at++] = offering(latecomer, wish.offering());
            wishes[at++] = wish.rank();
            wishes[at++] = wish.round() == null ? CompactProblem.NONE : round(latecomer, wish.round());
        }
        int wanted = (1 << problem.rounds()) - 1;
        for (String round : latecomer.without()) {
            wanted &= ~(1 << round(latecomer, round));
        }
        all.add(new One(wishes, latecomer.seats()));
        return wanted;
    }

    private One one(int participant) {
        return all.get(participant - problem.participants());
    }

    private int offering(Participant latecomer, String id) {
        Integer number = offerings.get(id);
        if (number == null) {
            throw new IllegalArgumentException(
                    "Participant %s wishes for %s, which is not offered".formatted(latecomer.id(), id));
        }
        return number;
    }

    private int round(Participant latecomer, String id) {
        int round = problem.roundIds().indexOf(id);
        if (round < 0) {
            throw new IllegalArgumentException(
                    "Participant %s names the unknown round %s".formatted(latecomer.id(), id));
        }
        return round;
    }
}
