package id.netra.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/** Loads the classes of notebook cells beside those of the test. */
final class CellLoader implements LoaderDelegate {
  private final Cells cells = new Cells();

  @Override
  public void load(ClassBytecodes[] classes) {
    for (ClassBytecodes compiled : classes) {
      cells.bytes.put(compiled.name(), compiled.bytecodes());
    }
  }

  @Override
  public void classesRedefined(ClassBytecodes[] classes) {
    load(classes);
  }

  @Override
  public void addToClasspath(String path) {
    // Everything that a cell needs is loaded by the test's own loader.
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
    return cells.loadClass(name);
  }

  private static final class Cells extends ClassLoader {
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();

    Cells() {
      super(CellLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] found = bytes.get(name);
      if (found == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, found, 0, found.length);
    }
  }
}
