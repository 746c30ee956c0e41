package dev.workings.eval;

import dev.workings.function.Layer;
import java.util.ArrayList;
import java.util.List;

/** A part of a network whose layers are counted. */
sealed interface NetworkBlock {
  /** The numbered layers, each as often as it is there. */
  List<Layer> layers();

  /** One layer. */
  record Single(Layer layer) implements NetworkBlock {
    @Override
    public List<Layer> layers() {
      return layer.numbered() ? List.of(layer) : List.of();
    }
  }

  /**
   * Repetitions that are all alike.
   *
   * @param first which repetition is the first of them, from 1
   * @param times how many they are
   * @param of how many repetitions there are in all
   * @param blocks one repetition
   */
  record Run(int first, int times, int of, List<NetworkBlock> blocks) implements NetworkBlock {
    @Override
    public List<Layer> layers() {
      List<Layer> once = NetworkBlock.layers(blocks);
      List<Layer> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.addAll(once);
      }
      return all;
    }
  }

  /**
   * The sum of two branches.
   *
   * @param shortcut empty where it is the input itself
   */
  record Residual(List<NetworkBlock> branch, List<NetworkBlock> shortcut, Layer sum)
      implements NetworkBlock {
    @Override
    public List<Layer> layers() {
      List<Layer> all = new ArrayList<>(NetworkBlock.layers(branch));
      all.addAll(NetworkBlock.layers(shortcut));
      all.add(sum);
      return all;
    }
  }

  /** The layers of several parts, one after another. */
  static List<Layer> layers(List<NetworkBlock> blocks) {
    List<Layer> layers = new ArrayList<>();
    blocks.forEach(block -> layers.addAll(block.layers()));
    return layers;
  }
}
